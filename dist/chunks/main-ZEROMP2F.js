import {
  main
} from "./chunk-AYW3FZBC.js";
export {
  main
};
