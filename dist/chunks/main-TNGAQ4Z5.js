import {
  main
} from "./chunk-OQY2U2XN.js";
export {
  main
};
