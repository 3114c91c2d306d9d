import {
  main
} from "./chunk-QUPUVKV3.js";
export {
  main
};
