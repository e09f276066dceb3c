import { placeInOrder } from "../../../src/core/tables/column";

test.each([
  [[], 3, -1],
  [[3], 3, 0],
  [[3], 2, -1],
  [[1, 3, 5, 9], 9, 3],
  [[1, 3, 5, 9], 1, 0],
  [[1, 3, 5, 9], 4, -1],
  [[1, 3, 5, 9], 10, -1],
])("in %j the place of %i is %i", (numbers, number, place) => {
  expect(placeInOrder(Uint32Array.from(numbers), number)).toBe(place);
});
