import {
  main
} from "./chunk-4H2S34BR.js";
export {
  main
};
