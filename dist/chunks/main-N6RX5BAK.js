import {
  main
} from "./chunk-PCG5226S.js";
export {
  main
};
