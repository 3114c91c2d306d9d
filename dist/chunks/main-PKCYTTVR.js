import {
  main
} from "./chunk-2TAOAQ7Z.js";
export {
  main
};
