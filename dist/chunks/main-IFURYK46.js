import {
  main
} from "./chunk-OEHFOS4T.js";
export {
  main
};
