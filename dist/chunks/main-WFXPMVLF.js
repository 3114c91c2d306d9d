import {
  main
} from "./chunk-QIFABRU3.js";
export {
  main
};
