import {
  main
} from "./chunk-UAMM4TZB.js";
export {
  main
};
