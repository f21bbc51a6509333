export { Loading } from '../../../ui/loading.tsx';
