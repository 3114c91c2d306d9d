import {
  main
} from "./chunk-PJ2VQJ2S.js";
export {
  main
};
