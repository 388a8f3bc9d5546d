/** A form, so it works before any script has loaded; the link with its token is made only when it is needed. */
export function ConnectButton() {
  return (
    <form action="/api/refold/connect" method="post">
      <button type="submit">Connect your apps</button>
    </form>
  );
}
