import {
  main
} from "./chunk-77VH6NOC.js";
export {
  main
};
