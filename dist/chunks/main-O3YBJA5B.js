import {
  main
} from "./chunk-TXTZPBPO.js";
export {
  main
};
