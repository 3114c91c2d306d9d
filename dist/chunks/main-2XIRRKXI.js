import {
  main
} from "./chunk-WRP5FPOE.js";
export {
  main
};
