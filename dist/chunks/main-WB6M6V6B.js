import {
  main
} from "./chunk-X2BHLIU3.js";
export {
  main
};
