import {
  main
} from "./chunk-XHJBJD65.js";
export {
  main
};
