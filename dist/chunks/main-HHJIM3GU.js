import {
  main
} from "./chunk-SXRQFI3M.js";
export {
  main
};
