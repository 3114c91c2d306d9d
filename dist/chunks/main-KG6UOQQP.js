import {
  main
} from "./chunk-5WYVACMR.js";
export {
  main
};
