import {
  main
} from "./chunk-QTU4CIVU.js";
export {
  main
};
