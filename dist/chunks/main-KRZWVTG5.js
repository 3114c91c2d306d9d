import {
  main
} from "./chunk-ZSLXZ3LB.js";
export {
  main
};
