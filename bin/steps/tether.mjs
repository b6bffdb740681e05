// Loaded before a child's own code: the child ends with whoever started it, even by kill -9. The child's own
// children inherit this flag, but their channel belongs to the child.
if (process.channel && process.ppid === Number(process.env.PORTAL_TETHER)) {
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 5000);
  });
  process.nextTick(() => process.channel?.unref());
}
