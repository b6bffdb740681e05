/** The least that a page of this app costs. */
export default function EmptyPage() {
  return <h1>Empty</h1>;
}
