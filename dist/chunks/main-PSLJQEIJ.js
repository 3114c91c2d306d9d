import {
  main
} from "./chunk-22Y72ZJZ.js";
export {
  main
};
