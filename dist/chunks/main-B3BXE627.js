import {
  main
} from "./chunk-2JRSXI4K.js";
export {
  main
};
