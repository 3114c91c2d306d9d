import {
  main
} from "./chunk-KJURFTLY.js";
export {
  main
};
