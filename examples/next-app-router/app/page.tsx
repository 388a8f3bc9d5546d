import { ConnectButton } from './connect-button.tsx';

export default function Page() {
  return (
    <main>
      <h1>Integrations</h1>
      <ConnectButton />
    </main>
  );
}
