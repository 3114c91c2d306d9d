import {
  main
} from "./chunk-GWOMLUY2.js";
export {
  main
};
