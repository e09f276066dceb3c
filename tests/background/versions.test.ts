import { compareVersions } from "../../src/background/versions";

test.each([
  ["1.0.0", "1.0.0", 0],
  ["1.9.0", "1.10.0", -1],
  ["2.0", "1.99.99", 1],
  ["1.0", "1.0.1", -1],
  ["garbage", "0.1", -1],
])("%s against %s", (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
