import {
  main
} from "./chunk-ZF2WHDTD.js";
export {
  main
};
