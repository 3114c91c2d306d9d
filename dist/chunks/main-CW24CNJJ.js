import {
  main
} from "./chunk-FDIVNR3Q.js";
export {
  main
};
