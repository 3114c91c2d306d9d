import {
  main
} from "./chunk-WDJHZ45M.js";
export {
  main
};
