import {
  main
} from "./chunk-KWO2OKU3.js";
export {
  main
};
