import {
  main
} from "./chunk-5CKHADWG.js";
export {
  main
};
