// Arrow keys go from cell to cell of a grid, and from one thing to the next in a cell; without this script Tab does.
const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

function next(link, [down, right]) {
  const cell = link.closest("td");
  const inside = [...cell.querySelectorAll("a")];
  const beside = down === 0 ? undefined : inside[inside.indexOf(link) + down];
  if (beside) {
    return beside;
  }
  const rows = [...cell.closest("tbody").rows];
  let row = rows.indexOf(cell.parentElement) + down;
  let column = cell.cellIndex + right;
  while (rows[row]?.cells[column]?.matches("td")) {
    const links = rows[row].cells[column].querySelectorAll("a");
    if (links.length > 0) {
      return links[down < 0 ? links.length - 1 : 0];
    }
    row += down;
    column += right;
  }
  return undefined;
}

document.addEventListener("keydown", (event) => {
  const link = event.target.closest("[data-grid] td a");
  const step = STEPS[event.key];
  if (link && step && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    next(link, step)?.focus();
  }
});
