import {
  main
} from "./chunk-LVNHNDIX.js";
export {
  main
};
