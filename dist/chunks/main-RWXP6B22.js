import {
  main
} from "./chunk-BGKUS2O2.js";
export {
  main
};
