import {
  main
} from "./chunk-53LI57ZC.js";
export {
  main
};
