import {
  main
} from "./chunk-TPRQ2HOT.js";
export {
  main
};
