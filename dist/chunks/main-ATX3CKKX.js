import {
  main
} from "./chunk-QGFJMI24.js";
export {
  main
};
