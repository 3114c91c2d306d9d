import {
  main
} from "./chunk-TJYYPUFO.js";
export {
  main
};
