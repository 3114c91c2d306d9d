import {
  main
} from "./chunk-G44MDMUT.js";
export {
  main
};
