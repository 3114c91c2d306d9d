import {
  main
} from "./chunk-CZFBCV7H.js";
export {
  main
};
