import { CardApp } from '../../components/card/card-app.tsx';
import { mount } from '../../components/ui/mount.tsx';
import '../../components/ui/theme.css';
import { t } from '../../lib/i18n/t.ts';
import { ask } from '../../lib/messaging/client.ts';

mount(t('extensionName'), <CardApp ask={ask} />);
