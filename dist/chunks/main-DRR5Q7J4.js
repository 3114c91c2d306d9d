import {
  main
} from "./chunk-DTK3WYLV.js";
export {
  main
};
