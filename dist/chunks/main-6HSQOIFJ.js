import {
  main
} from "./chunk-MGZMAGFD.js";
export {
  main
};
