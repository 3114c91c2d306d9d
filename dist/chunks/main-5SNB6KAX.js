import {
  main
} from "./chunk-EGRQY3UN.js";
export {
  main
};
