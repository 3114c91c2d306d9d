import {
  main
} from "./chunk-RDY2AAJI.js";
export {
  main
};
