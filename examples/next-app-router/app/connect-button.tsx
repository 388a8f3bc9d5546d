/** Form that works before any script has loaded. The link with its token is created when it is submitted. */
export function ConnectButton() {
  return (
    <form action="/api/refold/connect" method="post">
      <button type="submit">Connect your apps</button>
    </form>
  );
}
