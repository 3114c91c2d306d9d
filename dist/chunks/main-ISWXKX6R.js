import {
  main
} from "./chunk-Q5VOLXGB.js";
export {
  main
};
