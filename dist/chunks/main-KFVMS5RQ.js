import {
  main
} from "./chunk-5RN2SQ4L.js";
export {
  main
};
