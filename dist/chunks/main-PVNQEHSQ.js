import {
  main
} from "./chunk-TOAIVSVT.js";
export {
  main
};
