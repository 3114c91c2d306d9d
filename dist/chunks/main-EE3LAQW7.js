import {
  main
} from "./chunk-WBACS5ZX.js";
export {
  main
};
